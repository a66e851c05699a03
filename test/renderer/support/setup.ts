import { configure } from '@testing-library/react';

// On a busy machine something may take long and still come: waiting longer changes no outcome, only giving up too soon does.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out and has nothing to scroll.
Element.prototype.scrollTo = () => {};
