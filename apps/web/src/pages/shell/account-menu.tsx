import type { SessionReply } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../lib/api.ts';
import { Avatar, Menu, type MenuEntry } from '../../ui/index.ts';
import styles from './app-bar.module.css';

/** Behind the initials: own account, keys, the way out. */
export const AccountMenu = ({ session, onKeys }: { session: SessionReply; onKeys: () => void }) => {
  const navigate = useNavigate();
  const { person } = session;
  const logOut = async () => {
    await api.delete('/api/session', {}, { withoutSession: true });
    // a fresh page: nothing of this person stays in memory
    location.assign('/dang-nhap');
  };
  const entries: MenuEntry[] = [
    { kind: 'heading', key: 'name', label: person.name },
    {
      key: 'account',
      label: shellWords.account,
      onSelect: () => void navigate({ to: '/tai-khoan-cua-toi' }),
    },
    { key: 'keys', label: shellWords.keys, note: '?', onSelect: onKeys },
    ...(session.posts.some(({ role }) => role === 'administrator')
      ? [{ key: 'gallery', label: shellWords.gallery, onSelect: () => void navigate({ to: '/kieu-mau' }) }]
      : []),
    { kind: 'line', key: 'line' },
    { key: 'log-out', label: shellWords.logOut, onSelect: () => void logOut() },
  ];
  return (
    <Menu
      label={shellWords.account}
      align="end"
      trigger={
        <button type="button" className={styles.account}>
          <Avatar initials={person.initials} />
          <span className="visually-hidden">{shellWords.accountMenu(person.name)}</span>
        </button>
      }
      entries={entries}
    />
  );
};
