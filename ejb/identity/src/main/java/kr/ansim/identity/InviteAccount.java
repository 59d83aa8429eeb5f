package kr.ansim.identity;

import java.util.Locale;
import java.util.Set;

/** Command: give somebody an account, with a link to choose a password. */
public record InviteAccount(String email, String name, Locale language, Set<Role> roles) {}
