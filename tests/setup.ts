import fc from 'fast-check';

/** The same cases on every run of the gate; `EMUL_SEED=…` tries others. */
fc.configureGlobal({ seed: Number(process.env['EMUL_SEED'] ?? 43) });
