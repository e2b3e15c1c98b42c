import { usePublicWords } from '../../features/public/words.ts';
import { usePublicShellWords } from '../../public/language.ts';
import styles from './page.module.css';

/** While a result comes, and when it cannot: what happened and one way on. */
export const ResultMessage = ({
  reply,
}: {
  reply: { kind: 'loading' } | { kind: 'unknown' } | { kind: 'failed'; retry: () => void };
}) => {
  const words = usePublicWords();
  const shell = usePublicShellWords();
  if (reply.kind === 'loading')
    return (
      <p className={styles.message} role="status">
        {words.loading}
      </p>
    );
  if (reply.kind === 'failed')
    return (
      <div className={styles.message} role="alert">
        <p>{words.failed}</p>
        <button type="button" onClick={reply.retry}>
          {words.retry}
        </button>
      </div>
    );
  return (
    <div className={styles.message}>
      <title>{shell.unknownTitle}</title>
      <h1>{shell.unknownTitle}</h1>
      <p>{shell.unknownText}</p>
      <a href="/cong-khai">{shell.toResults}</a>
    </div>
  );
};
