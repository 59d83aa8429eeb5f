package kr.ansim.web.canary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Breaks a rule on purpose. */
public class HashesByItself {
    public byte[] hash(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
