package kr.ansim.partner;

import java.io.InputStream;

/** A document as it came. @param content to be closed by the caller */
public record DocumentContent(String name, String mediaType, long size, InputStream content) {}
