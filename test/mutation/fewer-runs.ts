import fc from 'fast-check';

// Every property is tried a hundred times in the ordinary tests; here it has to be a part of a second, thousands of times.
fc.configureGlobal({ numRuns: 20 });
