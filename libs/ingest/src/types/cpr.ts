const CPR = /^(\d\d)(\d\d)\d\d(-?)\d{4}$/;
const INSIDE = /(?<![\d-])(\d\d)(\d\d)\d\d-\d{4}(?![\d-])/;

/** `sure` with a hyphen, `maybe` as ten digits, null when it cannot be a civil registration number. */
export function cprLike(text: string): 'sure' | 'maybe' | null {
  const t = text.trim();
  if (t.length < 10) return null;
  if (t.length > 11) return insideText(t);
  const m = CPR.exec(t);
  if (!m || !validDay(m[1]!, m[2]!)) return null;
  return m[3] === '-' ? 'sure' : 'maybe';
}

function insideText(text: string): 'sure' | null {
  const m = INSIDE.exec(text);
  return m && validDay(m[1]!, m[2]!) ? 'sure' : null;
}

/** Replacement numbers add 60 to the day. */
function validDay(day: string, month: string): boolean {
  const d = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const m = Number(month);
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31);
}

/** Hides civil registration numbers in a text that is to be shown or stored. */
export function hideCpr(text: string): string {
  return text.length < 11 ? text : text.replace(/\d{6}-\d{4}/g, '••••••-••••');
}
