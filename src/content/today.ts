/** The day the pages speak of, `YYYY-MM-DD` in Viet Nam. Set TODAY for a build that can be repeated. */
export const today: string = process.env['TODAY'] ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
