package kr.ansim.kernel;

/** The name of a business rule that can be broken. Each module lists its own in one enum, which is part of its API. */
public interface RuleCode {

    /** The rule's name, as callers of the API see it, for instance {@code LOCKER_FULL}. */
    String name();

    Breach breach();
}
