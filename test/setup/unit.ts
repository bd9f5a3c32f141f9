import fc from 'fast-check';

/** The same cases in every run: a failure is one of the change at hand. SOLIEU_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.SOLIEU_SEED ?? 20_261_121) });
