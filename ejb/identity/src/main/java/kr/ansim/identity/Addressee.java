package kr.ansim.identity;

import java.util.Locale;

/** Where somebody gets mail, and in which language. */
public record Addressee(String email, Locale language) {}
