import { roleNames, sessionWords, shellWords } from '@parindex/text';
import { useState } from 'react';
import { useSession } from '../../lib/session.ts';
import { Notice, PageFrame } from '../../ui/index.ts';
import { PasswordForm } from '../session/password-form.tsx';
import styles from './account.module.css';
import { OneTimeCode } from './one-time-code.tsx';
import { OwnSessions } from './own-sessions.tsx';

/** Own account: posts, password, one-time code, the machines that are logged in. */
export const AccountPage = () => {
  const { person, posts, totpEnabled } = useSession();
  const [changed, setChanged] = useState(false);
  return (
    <PageFrame title={shellWords.account} note={`${person.name} · ${person.username}`}>
      <title>{`${shellWords.account} · ${shellWords.product}`}</title>
      <div className={styles.parts}>
        <section className={styles.part}>
          <h2>{sessionWords.changePassword}</h2>
          {changed && (
            <Notice tone="ok" urgent>
              {sessionWords.passwordChanged}
            </Notice>
          )}
          <PasswordForm onDone={() => setChanged(true)} />
        </section>
        <section className={styles.part}>
          <h2>{sessionWords.totpTitle}</h2>
          <OneTimeCode enabled={totpEnabled} />
        </section>
        <section className={styles.part}>
          <h2>{sessionWords.myPosts}</h2>
          <ul className={styles.posts}>
            {posts.map((post) => (
              <li key={`${post.role}-${post.unitId}-${post.officeId ?? ''}`}>
                <strong>{roleNames[post.role]}</strong>
                <span>
                  {[post.officeName, post.unitName].filter((name) => name !== undefined).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className={styles.part}>
        <OwnSessions />
      </section>
    </PageFrame>
  );
};
