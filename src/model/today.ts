/** The day it is where this machine stands, `YYYY-MM-DD`: before eight in the morning of China it is another in UTC. */
export function getToday(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
