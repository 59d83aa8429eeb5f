package kr.ansim.identity.model;

/** What one hash costs whoever computes it: memory in KiB, passes over it, lanes. */
record Argon2Costs(int memoryKib, int passes, int lanes) {

    boolean isBelow(Argon2Costs wanted) {
        return memoryKib < wanted.memoryKib || passes < wanted.passes;
    }
}
