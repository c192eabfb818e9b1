/** What leaving writes into the tab's storage: nothing that says anything. */
export const MARK = 'x';

/**
 * Runs in the head, before anything is drawn: who comes back by Back after leaving sees nothing of the page on the way to
 * the neutral one, however slow the line is. `exit.ts` does the same for pages that the browser kept whole.
 */
export const backGuard = `try{const t=sessionStorage.getItem('${MARK}');if(t&&performance.getEntriesByType('navigation')[0].type=='back_forward'){document.documentElement.hidden=true;location.replace(t)}}catch{}`;
