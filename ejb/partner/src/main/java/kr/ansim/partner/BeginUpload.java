package kr.ansim.partner;

/**
 * Announces a file that will come in pieces.
 *
 * @param name as the company calls it
 * @param size of the whole file in bytes
 */
public record BeginUpload(String name, long size) {}
