package kr.ansim.identity;

/** By what a person proved who they are. */
public enum LogInWay {
    PASSWORD,
    PASSWORD_AND_CODE,
    RECOVERY_CODE,

    /** The company's own identity provider vouched for them (OpenID Connect). */
    PROVIDER
}
