package kr.ansim.platform;

import java.util.UUID;

/**
 * A file that the vault holds; equal contents are one file.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param size of the content in bytes
 */
public record KeptFile(UUID id, String sha256, long size) {}
