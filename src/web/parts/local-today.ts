/** The day where the reader is. */
export const localToday = (now = new Date()): string => {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
};
