package kr.ansim.certification;

/** Says which of our states a source's word is. {@code UNKNOWN} takes an earlier decision back. */
public record DecideWord(WordOrigin origin, String word, CertificateState state, String reason) {}
