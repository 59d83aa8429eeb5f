package kr.ansim.certification.port;

/** Hides the companies in an institute's answer about a certificate, for when the consent that opened it has ended. */
public interface AnswerMask {

    /** @return the answer with an asterisk for each sign that tells of a company; all of them for one that cannot be read */
    byte[] masked(byte[] answer);
}
