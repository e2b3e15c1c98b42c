import type { ShelfDocumentReply, ShelfReply } from '@parindex/contract';
import { documentKindNames, documentScreenWords as words } from '@parindex/text';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { showInstant } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { Button, Icon, Select } from '../../ui/index.ts';
import styles from './document.module.css';
import { documentPath, type ShelfPlace, shelfQuery } from './document-calls.ts';
import { TemplateActs } from './template-acts.tsx';

type Props = {
  readonly place: ShelfPlace;
  readonly shelf: ShelfReply;
  readonly document: ShelfDocumentReply;
};

/** One kind of document. */
export const DocumentRow = ({ place, shelf, document }: Props) => {
  const { kind, about, made } = document;
  const targets = targetsOf(shelf, about);
  const [chosen, setChosen] = useState(targets[0]?.value ?? '');
  const queries = useQueryClient();
  const [latest] = about === 'round' ? made : made.filter(({ targetId }) => targetId === chosen);
  const name = documentKindNames[kind];
  const query = {
    groupId: about === 'group' ? chosen : undefined,
    unitId: about === 'unit' ? chosen : about === 'office' ? place.unitId : undefined,
    officeId: about === 'office' ? chosen : undefined,
  };
  const formats = [
    ['docx', words.word] as const,
    ...(shelf.pdf ? [['pdf', words.pdf] as const] : []),
    ...(document.sheet ? [['xlsx', words.excel] as const] : []),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <h2>{name}</h2>
        <p className={styles.quiet}>
          {latest ? words.made(showInstant(latest.at), latest.by, latest.figures) : words.never}
        </p>
        {document.result && <p className={styles.quiet}>{words.result}</p>}
      </div>
      {about !== 'round' && (
        <Select
          label={words.about[about]}
          labelHidden
          value={chosen}
          onChange={setChosen}
          choices={targets}
        />
      )}
      <div className={styles.acts}>
        {!document.may && <span className={styles.quiet}>{words.mayNot}</span>}
        {document.may &&
          (about === 'round' || chosen !== '') &&
          formats.map(([format, label]) => (
            <a
              key={format}
              href={documentPath(place.roundId, kind, format, query)}
              aria-label={`${name}, ${label}`}
              download
            >
              <Icon name="download" /> {label}
            </a>
          ))}
        {document.may && (
          <Button kind="link" onClick={() => queries.invalidateQueries(shelfQuery(place))}>
            {words.refresh}
          </Button>
        )}
      </div>
      {isAllowed('template.view', shelf.may) && (
        <TemplateActs
          document={document}
          mayReplace={isAllowed('template.replace', shelf.may)}
          place={place}
        />
      )}
    </li>
  );
};

const targetsOf = (shelf: ShelfReply, about: ShelfDocumentReply['about']) => {
  if (about === 'group') return shelf.groups.map(({ id, name }) => ({ value: id, label: name }));
  if (about === 'unit') return shelf.units.map(({ unitId, name }) => ({ value: unitId, label: name }));
  return shelf.offices.map(({ id, name }) => ({ value: id, label: name }));
};
