import type { IndexSetSavedReply, IndexSetVersionReply } from '@parindex/contract';
import { changeIndexSet, type IndexSet, type IndexSetChange, type Item, problem } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { NetworkLost, Refusal } from '../../../lib/refusal.ts';
import { createDraftKeeper, type DraftIo, setOf } from './draft-keeper.ts';
import type { Pending } from './pending-change.ts';

const item = (id: string, name: string): Item => ({
  id,
  kind: 'item',
  code: id,
  name,
  part: 'main',
  maxPoints: '1',
  wording: '',
  rule: { kind: 'manual@1' },
  attention: true,
  evidence: '',
  method: 'self',
});

const set: IndexSet = {
  id: 'set',
  year: 2020,
  title: 'Bộ',
  groupKind: 'district',
  demonstration: true,
  levelWords: ['Lĩnh vực'],
  version: 1,
  state: 'draft',
  rows: [item('a', 'Một'), item('b', 'Hai')],
  scoring: {
    rounding: { at: 'index', places: 2, mode: 'half-up' },
    ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
    grading: { on: 'index', bands: [] },
    exempt: 'reduce-maximum',
    unsurveyed: 'reduce-maximum',
  },
};

/** A server of one draft that several people save to; what it holds of them is real. */
const server = () => {
  let stored: IndexSetVersionReply = {
    ...set,
    versionId: 'v',
    rowVersion: 1,
    updatedAt: '2020-11-05T03:32:00.000Z',
    hasReading: false,
  };
  let fault: Error | undefined;
  const kept: (readonly Pending[])[] = [];
  const send = async (rowVersion: number, change: IndexSetChange): Promise<IndexSetSavedReply> => {
    if (fault) throw fault;
    if (rowVersion !== stored.rowVersion) throw new Refusal(409, [problem('version.clash')], 'r');
    const changed = changeIndexSet(setOf(stored), change);
    if (!changed.ok) throw new Refusal(422, changed.problems, 'r');
    stored = {
      ...stored,
      ...changed.value,
      rowVersion: rowVersion + 1,
      updatedAt: '2020-11-05T03:33:00.000Z',
    };
    return { versionId: 'v', rowVersion: stored.rowVersion, updatedAt: stored.updatedAt, hash: 'h' };
  };
  const io: DraftIo = {
    send,
    fetch: async () => stored,
    keep: (pending) => kept.push(pending),
    after: () => () => undefined,
  };
  return {
    io,
    kept,
    stored: () => stored,
    breakWith: (error: Error | undefined) => {
      fault = error;
    },
    another: (change: IndexSetChange) => send(stored.rowVersion, change),
  };
};

const rename = (id: string, name: string): IndexSetChange => ({ kind: 'row', row: item(id, name) });
const names = (rows: IndexSet['rows']) => rows.map(({ name }) => name);

describe('changes of one person', () => {
  test('show at once and are saved one after the other', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    keeper.change(rename('a', 'Một mới'));
    keeper.change({ kind: 'confirm', rowId: 'b', seen: true });
    expect([names(keeper.state().set.rows), keeper.state().unsent]).toEqual([['Một mới', 'Hai'], 2]);
    await keeper.flush();
    expect(keeper.state()).toMatchObject({ unsent: 0, savedAt: '2020-11-05T03:33:00.000Z', rowVersion: 3 });
    expect(names(the.stored().rows)).toEqual(['Một mới', 'Hai']);
  });

  test('typed one after the other in the same row leave together', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    for (const name of ['M', 'Mộ', 'Một mới']) keeper.change(rename('a', name));
    expect(keeper.state().unsent).toBe(1);
    await keeper.flush();
    expect(the.stored().rowVersion).toBe(2);
  });

  test('stay on this machine while the network is away, and leave when it is back', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    the.breakWith(new NetworkLost());
    keeper.change(rename('a', 'Một mới'));
    await keeper.flush();
    expect([keeper.state().unsent, the.kept.at(-1)?.length]).toEqual([1, 1]);
    the.breakWith(undefined);
    await keeper.flush();
    expect([keeper.state().unsent, the.kept.at(-1)?.length]).toEqual([0, 0]);
    expect(names(the.stored().rows)).toEqual(['Một mới', 'Hai']);
  });

  test('that the server does not take are told and leave the set as it was', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    the.breakWith(new Refusal(422, [problem('request.malformed')], 'r'));
    keeper.change(rename('a', 'x'.repeat(9)));
    await keeper.flush();
    expect(keeper.state().refused.map(({ code }) => code)).toEqual(['request.malformed']);
    expect(names(keeper.state().set.rows)).toEqual(['Một', 'Hai']);
  });
});

describe('two people in one draft', () => {
  test('in different rows: both changes stand, nobody is asked', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    await the.another(rename('b', 'Hai của người khác'));
    keeper.change(rename('a', 'Một của tôi'));
    keeper.change(rename('a', 'Một của tôi nữa'));
    await keeper.flush();
    expect(keeper.state().clash).toBeUndefined();
    expect(names(the.stored().rows)).toEqual(['Một của tôi nữa', 'Hai của người khác']);
  });

  test('in the same row: nothing is overwritten until the person chooses', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    await the.another(rename('a', 'Một của người khác'));
    keeper.change(rename('a', 'Một của tôi'));
    await keeper.flush();
    expect(names(the.stored().rows)).toEqual(['Một của người khác', 'Hai']);
    expect(keeper.state().clash?.mine.change).toEqual(rename('a', 'Một của tôi'));
    keeper.settle('mine');
    await keeper.flush();
    expect(names(the.stored().rows)).toEqual(['Một của tôi', 'Hai']);
  });

  test("the other person's version can be taken instead", async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    await the.another(rename('a', 'Một của người khác'));
    keeper.change(rename('a', 'Một của tôi'));
    await keeper.flush();
    keeper.settle('theirs');
    await keeper.flush();
    expect(names(keeper.state().set.rows)).toEqual(['Một của người khác', 'Hai']);
    expect(keeper.state().unsent).toBe(0);
  });

  test("what the other saved shows here, with this person's waiting changes on top", async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    keeper.change(rename('a', 'Một của tôi'));
    await the.another(rename('b', 'Hai của người khác'));
    keeper.receive(the.stored());
    expect(names(keeper.state().set.rows)).toEqual(['Một của tôi', 'Hai của người khác']);
  });

  test('a row that the other removed is not brought back by a change of it', async () => {
    const the = server();
    const keeper = createDraftKeeper(the.stored(), the.io);
    await the.another({ kind: 'remove', rowId: 'a' });
    keeper.change(rename('a', 'Một của tôi'));
    await keeper.flush();
    expect(keeper.state().clash).toBeDefined();
    keeper.settle('mine');
    await keeper.flush();
    expect(names(the.stored().rows)).toEqual(['Hai']);
  });
});

test('what was held on this machine is laid over the set when the page opens again', async () => {
  const the = server();
  const first = createDraftKeeper(the.stored(), the.io);
  the.breakWith(new NetworkLost());
  first.change(rename('a', 'Một mới'));
  await first.flush();
  the.breakWith(undefined);
  const again = createDraftKeeper(the.stored(), the.io, the.kept.at(-1));
  expect(names(again.state().set.rows)).toEqual(['Một mới', 'Hai']);
  await again.flush();
  expect(names(the.stored().rows)).toEqual(['Một mới', 'Hai']);
});
