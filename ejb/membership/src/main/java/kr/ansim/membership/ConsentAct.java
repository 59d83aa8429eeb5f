package kr.ansim.membership;

/** What a customer says on advertising. */
public enum ConsentAct {
    GIVEN,
    /** The customer was told, as the law asks every two years, that the consent holds, and let it stand. */
    CONFIRMED,
    WITHDRAWN
}
