import type { PublicUnitReply } from '@parindex/contract';
import { pagePath, type ResultAddress, unitPath } from '../../features/public/addresses.ts';
import { ResultNotice } from '../../features/public/result-notes.tsx';
import { useReply } from '../../features/public/use-reply.ts';
import { WhyCards, WhyFacts, WhySum, WhyTable } from '../../features/public/why-parts.tsx';
import { usePublicWords } from '../../features/public/words.ts';
import { usePhone } from '../../lib/media.ts';
import { stayOnPage } from '../../public/address.ts';
import { Icon } from '../../ui/sign/icon.tsx';
import styles from './page.module.css';
import { ResultMessage } from './result-message.tsx';

/** Vì sao một đơn vị đạt chừng ấy: its fields by points lost. */
export const WhyPage = ({ address, unit }: { address: ResultAddress; unit: string }) => {
  const reply = useReply<PublicUnitReply>(unitPath(address, unit));
  if (reply.kind !== 'here') return <ResultMessage reply={reply} />;
  return <Why why={reply.value} address={address} />;
};

const Why = ({ why, address }: { why: PublicUnitReply; address: ResultAddress }) => {
  const words = usePublicWords();
  const phone = usePhone();
  const { unit, decision } = why;
  const title = words.why(unit.name, unit.index === undefined ? '–' : words.number(unit.index, 2));
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <a className={styles.back} href={pagePath(address)} onClick={stayOnPage}>
        <Icon name="previous" />
        {phone ? words.backShort(why.year) : words.back(why.group.name, why.year)}
      </a>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {!phone && (
            <p className={styles.line}>
              {words.whyNote} {words.decision(decision.number, decision.date)}.
            </p>
          )}
        </div>
        <WhyFacts why={why} phone={phone} />
      </header>
      <ResultNotice frame={why} address={address} />
      <WhySum why={why} />
      {phone ? <WhyCards why={why} /> : <WhyTable why={why} />}
    </div>
  );
};
