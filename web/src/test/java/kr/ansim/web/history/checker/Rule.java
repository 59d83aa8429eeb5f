package kr.ansim.web.history.checker;

import java.util.stream.Stream;

/** Finds what breaks one property, each breach in a sentence. */
interface Rule {

    Property property();

    Stream<String> breaches(Facts facts);
}
