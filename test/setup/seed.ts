// Property tests start from one seed, so that a run says the same as the last one; PROPERTY_SEED=n tries others.
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20_261_127) });
