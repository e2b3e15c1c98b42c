import { describe, expect, test } from 'vitest';
import { activeScopes, isComposing, keyLabel, matchesKey, registerKeys } from './keyboard.ts';

const press = (
  key: string,
  modifiers: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...modifiers,
});

describe('a key of the screen', () => {
  test('acts only with exactly its modifiers', () => {
    expect(matchesKey('Ctrl+Enter', press('Enter', { ctrlKey: true }))).toBe(true);
    expect(matchesKey('Ctrl+Enter', press('Enter'))).toBe(false);
    expect(matchesKey('Enter', press('Enter', { shiftKey: true }))).toBe(false);
    expect(matchesKey('n', press('N', { ctrlKey: true }))).toBe(false);
  });

  test('a sign counts however the keyboard makes it', () => {
    expect(matchesKey('?', press('?', { shiftKey: true }))).toBe(true);
    expect(matchesKey('/', press('/'))).toBe(true);
    expect(matchesKey('Ctrl++', press('+', { ctrlKey: true, shiftKey: true }))).toBe(true);
  });

  test('a letter counts with the capital lock on', () => {
    expect(matchesKey('n', press('N'))).toBe(true);
  });

  test('is named as it is printed on the keyboard', () => {
    expect(keyLabel('Alt+ArrowUp')).toBe('Alt ↑');
    expect(keyLabel('Ctrl+u')).toBe('Ctrl+U');
    expect(keyLabel('Escape')).toBe('Esc');
  });

  test('never acts while Telex or VNI is composing', () => {
    expect(isComposing({ isComposing: true })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});

test('a dialog hides the keys of the screen behind it until it closes', () => {
  const scope = (title: string, modal: boolean) => ({ current: { title, modal, bindings: [] } });
  const leaveScreen = registerKeys(scope('Bảng', false));
  const leaveDialog = registerKeys(scope('Hộp thoại', true));
  const leaveField = registerKeys(scope('Ô nhập', false));
  expect(activeScopes().map(({ title }) => title)).toEqual(['Ô nhập', 'Hộp thoại']);
  leaveField();
  leaveDialog();
  expect(activeScopes().map(({ title }) => title)).toEqual(['Bảng']);
  leaveScreen();
});
