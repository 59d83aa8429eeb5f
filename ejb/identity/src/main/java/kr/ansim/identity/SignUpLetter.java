package kr.ansim.identity;

import java.util.Locale;

/** The letter that answers a {@link SignUp}; whoever asked sees none of it and so never learns which it is. */
public sealed interface SignUpLetter {

    /** The link confirms the address and leads to the first password. */
    record Confirmation(IssuedLink link) implements SignUpLetter {}

    /** There is an account already: its owner is told, since it may have been forgotten. */
    record AccountKnown(String email, Locale language) implements SignUpLetter {}

    /** One went out a moment ago, or the account is closed to everybody. */
    record None() implements SignUpLetter {}
}
