// RFC 3339 section 5.6. Digits are ASCII, so the class is spelled out by `\d` without the `u` flag's help.
const fullDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const fullTime = /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
// RFC 3339 appendix A: units in order, none left out between two, and weeks alone.
const dayParts = /^(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?$/;
const timeParts = /^(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 3339 full-date of a day that exists: `2026-02-28`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (fullDate.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leapDay = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)) ? 1 : 0;
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + leapDay;
}

/** RFC 3339 full-time with `Z` or an offset: `23:59:59.5+02:00`. A leap second must be one in UTC. */
export function isTime(text: string): boolean {
  const match = fullTime.exec(text);
  if (match === null) return false;
  const [hour = 0, minute = 0, second = 0] = match.slice(1, 4).map(Number);
  const [offsetHour = 0, offsetMinute = 0] = match.slice(5, 7).map((digits) => Number(digits ?? 0));
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  const offset = (match[4] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const utcMinutes = (hour * 60 + minute - offset + 2 * 1440) % 1440;
  return second < 60 || (second === 60 && utcMinutes === 1439);
}

/** RFC 3339 date-time with `T` between date and time. */
export function isDateTime(text: string): boolean {
  const separator = text[10];
  return (separator === "T" || separator === "t") && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** A duration of RFC 3339 appendix A (ISO 8601): `P3DT4H`, `P2W`. */
export function isDuration(text: string): boolean {
  if (/^P\d+W$/.test(text)) return true;
  const [days = "", time, more] = text.split("T");
  if (!days.startsWith("P") || more !== undefined || !dayParts.test(days.slice(1))) return false;
  return time === undefined ? days.length > 1 : timeParts.test(time);
}
