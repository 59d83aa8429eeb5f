package kr.ansim.platform.model;

import kr.ansim.platform.StoredAnswer;

/** An answer with the hash of the request it was given to. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredRow(byte[] requestHash, StoredAnswer answer) {}
