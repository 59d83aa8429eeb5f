package kr.ansim.identity;

import java.util.Locale;

/** Command: somebody from outside wants an account, to apply for a company. */
public record SignUp(String email, String name, Locale language) {}
