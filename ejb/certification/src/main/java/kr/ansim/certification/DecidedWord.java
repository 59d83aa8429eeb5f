package kr.ansim.certification;

import java.time.Instant;

/** What somebody decided that a word means. @param current whether no later decision has taken its place */
public record DecidedWord(
        WordOrigin origin,
        String word,
        CertificateState state,
        String reason,
        String by,
        Instant at,
        boolean current) {}
