/** Whether a text is a day in the calendar, `YYYY-MM-DD`: 2023-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // A day that a month does not have becomes one of the next month.
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(-2));
}
