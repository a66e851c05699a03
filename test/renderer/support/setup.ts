import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// All files share one page: what a test rendered goes before the next one looks.
afterEach(cleanup);

// On a busy machine something may take long and still come: waiting longer changes no outcome, only giving up too soon does.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out and has nothing to scroll.
Element.prototype.scrollTo = () => {};

// Of two brothers with one key React may show one twice or not at all; it only warns, on the console.
/* oxlint-disable no-console */
const tell = console.error;
console.error = (...words: readonly unknown[]): void => {
  if (String(words[0]).includes('two children with the same key'))
    throw new Error(words.map(String).join(' '));
  tell(...words);
};
