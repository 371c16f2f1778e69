import type { Finding } from '../intake/package/finding.ts';
import type { Console } from './console.ts';
import type { IntakeRequest } from './run-intake.ts';

type Signing = Pick<IntakeRequest, 'acceptBy' | 'waived'>;

/**
 * Asks who takes a package in, and the reason for each kind of finding that nobody has answered yet: what --accept-by
 * and --waive say. Nothing where nobody is there to ask, or where it cannot or shall not be taken in.
 */
export async function askToSign(
  open: readonly Finding[],
  { acceptBy, waived }: Signing,
  console: Console,
): Promise<Signing | undefined> {
  if (!console.canAsk || open.some(({ weight }) => weight === 'blocking')) return undefined;
  const by =
    acceptBy ??
    (await console.ask(
      '谁签收？写姓名；直接回车就只出检测报告：',
      'Who takes it in? A name; nothing: only the report is written:',
    ));
  if (by === undefined || by === '') return undefined;
  const reasons: Record<string, string> = { ...waived };
  for (const [code, same] of Map.groupBy(open, (finding) => finding.code)) {
    const reason = await console.ask(
      `  [${code}] ${same.length} 处，接收的理由：`,
      `  [${code}] ${same.length} finding(s), reason for taking it in:`,
    );
    if (reason === undefined || reason === '') return undefined;
    reasons[code] = reason;
  }
  return { acceptBy: by, waived: reasons };
}
