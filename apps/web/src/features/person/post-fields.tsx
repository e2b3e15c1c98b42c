import { roles as allRoles, type Id, type Role, type Unit } from '@parindex/domain';
import { roleNames, personWords as words } from '@parindex/text';
import { sentenceAt } from '../../lib/refusal.ts';
import { compareVietnamese } from '../../lib/search.ts';
import { Combobox, DateField, Select } from '../../ui/index.ts';
import styles from './person.module.css';
import type { PostForm } from './person-calls.ts';

export const emptyPost: PostForm = { role: '', unitId: '', officeId: '', validFrom: '', validTo: '' };

export type PostFieldsProps = {
  readonly post: PostForm;
  readonly onChange: (post: PostForm) => void;
  readonly units: readonly Unit[];
  /** Where posts may be given; every unit when absent. */
  readonly unitIds: readonly Id[] | undefined;
  readonly roles: readonly Role[];
  readonly error: unknown;
  /** Somebody tried to save it: what is missing is told. */
  readonly tried: boolean;
  /** How the server calls this post: `posts.0.` when a person is added with it. */
  readonly at?: string;
};

/** Role, unit, office and days of one post. */
export const PostFields = ({
  post,
  onChange,
  units,
  unitIds,
  roles,
  error,
  tried,
  at = '',
}: PostFieldsProps) => {
  const missing = (value: string) => (tried && value === '' ? words.needed : undefined);
  const set = (change: Partial<PostForm>) => onChange({ ...post, ...change });
  const choosable = units
    .filter(({ kind, id }) => kind !== 'office' && (unitIds === undefined || unitIds.includes(id)))
    .toSorted((one, other) => compareVietnamese(one.name, other.name));
  const offices = units.filter(({ kind, parentId }) => kind === 'office' && parentId === post.unitId);
  return (
    <div className={styles.fields}>
      {choosable.length !== 1 && (
        <Combobox
          label={words.unit}
          value={post.unitId}
          onChange={(unitId) => set({ unitId, officeId: '' })}
          error={missing(post.unitId) ?? sentenceAt(error, `${at}unitId`)}
          choices={choosable.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className={styles.pair}>
        <Select
          label={words.role}
          value={post.role}
          onChange={(role) => set({ role: role as Role })}
          placeholder="–"
          required
          error={missing(post.role) ?? sentenceAt(error, `${at}role`)}
          choices={allRoles
            .filter((role) => roles.includes(role))
            .map((role) => ({ value: role, label: roleNames[role] }))}
        />
        {offices.length > 0 && (
          <Select
            label={words.office}
            value={post.officeId}
            onChange={(officeId) => set({ officeId })}
            error={sentenceAt(error, `${at}officeId`)}
            choices={[
              { value: '', label: words.noOffice },
              ...offices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      <div className={styles.pair}>
        <DateField
          label={words.validFrom}
          value={post.validFrom}
          onChange={(validFrom) => set({ validFrom })}
        />
        <DateField
          label={words.validTo}
          value={post.validTo}
          onChange={(validTo) => set({ validTo })}
          error={sentenceAt(error, `${at}validTo`)}
        />
      </div>
    </div>
  );
};

/** Everything that these inputs show themselves. */
export const postInputs = (at = ''): readonly string[] =>
  ['unitId', 'role', 'officeId', 'validTo'].map((key) => `${at}${key}`);
