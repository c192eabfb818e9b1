const TELEX_TONES: Record<string, string> = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };
const VNI_TONES: Record<string, string> = { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' };
const HAT = '\u0302';
const HORN = '\u031b';
const BREVE = '\u0306';
// Loose enough for the syllables of all peoples of Viet Nam: Krông, Hlốp, Djrăng.
const SYLLABLE =
  /^[b-df-hj-np-tvxz]{0,3}[aeiouy]{1,3}(ch|ng|nh|c|h|k|l|m|n|p|r|t)?$/;
const bare = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');

/**
 * Turns one word typed on a Telex or VNI keyboard that was left unconverted into Vietnamese letters:
 * "hoongf" and "ho62ng" give "hồng". Returns null when the word is no such thing. Small letters expected.
 */
export function repairKeystrokes(word: string): string | null {
  const typed = /\d/.test(word) ? VNI_TONES : TELEX_TONES;
  if (word.length < 2 || word.length > 12 || /[^a-zà-ỹđ0-9]/.test(word)) return null;
  const repaired = typed === VNI_TONES ? repairVni(word) : repairTelex(word);
  return repaired && repaired !== word && SYLLABLE.test(bare(repaired)) ? repaired : null;
}

function repairTelex(word: string): string | null {
  let out = '';
  let tone: string | undefined;
  for (const key of word) {
    const hasVowel = /[aeiouy]/.test(bare(out));
    if (hasVowel && key in TELEX_TONES) tone = TELEX_TONES[key];
    else if (key === 'w') out = hasVowel ? soften(out) : out + 'ư';
    else if (key === 'd' && out.startsWith('d')) out = 'đ' + out.slice(1);
    // The second a, e or o puts a hat on the first, wherever in the word it is typed.
    else if ('aeo'.includes(key) && out.includes(key)) out = out.replace(key, key + HAT);
    else out += key;
  }
  return setTone(out, tone);
}

function repairVni(word: string): string | null {
  if (!/^[^\d]+\d/.test(word)) return null;
  let out = '';
  let tone: string | undefined;
  for (const key of word) {
    if (key in VNI_TONES) tone = VNI_TONES[key];
    else if (key === '6') out = out.replace(/[aeo](?=[^aeo]*$)/, `$&${HAT}`);
    else if (key === '7') out = soften(out);
    else if (key === '8') out = out.replace(/a(?=[^a]*$)/, `a${BREVE}`);
    else if (key === '9') out = out.replace(/^d/, 'đ');
    else out += key;
  }
  return setTone(out, tone);
}

// “oa” becomes “oă”, “uo” whole “ươ”; otherwise the last o or u takes the horn, or the a its breve. The u of “qu” never changes.
function soften(out: string): string {
  if (/oa|qua/.test(out)) return out.replace('a', `a${BREVE}`);
  if (/quo/.test(out)) return out.replace('o', `o${HORN}`);
  if (/uo/.test(out)) return out.replace('uo', `u${HORN}o${HORN}`);
  return /[ou]/.test(out) ? out.replace(/[ou](?=[^ou]*$)/, `$&${HORN}`) : out.replace('a', `a${BREVE}`);
}

// Where the mark stands does not matter to those who compare tones: after the last vowel letter that can carry it.
function setTone(out: string, tone: string | undefined): string | null {
  const letters = out.normalize('NFC');
  if (!tone) return letters;
  const vowels = [...letters.matchAll(/[aeiouyăâêôơư]/g)];
  const last = vowels.find((match) => /[ăâêôơư]/.test(match[0])) ?? vowels[vowels.length > 1 ? vowels.length - 2 : 0];
  if (!last) return null;
  const end = last.index + 1;
  return (letters.slice(0, end) + tone + letters.slice(end)).normalize('NFC');
}
