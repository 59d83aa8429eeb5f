package kr.ansim.platform;

/** What was answered to a request: the HTTP status and the body's text, kept to be answered again. */
public record StoredAnswer(int status, String body) {}
