package kr.ansim.platform.model;

/**
 * The data key of one file, wrapped by a master key and bound to the file's name.
 *
 * @param keyId names the master key
 */
@SuppressWarnings("ArrayRecordComponent")
record FileKey(String keyId, byte[] wrapped) {}
