package kr.ansim.integration.institute;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;

/**
 * Where one institute is, who we are there, and how long we wait for it.
 *
 * @param organisation our code, the first ten letters of every transaction's id
 * @param keys our certificate, which its end of the connection asks for
 * @param trust whom we believe to be the institute; empty for whom Java believes
 */
record InstituteAccess(
        CertificationSource institute,
        URI url,
        Credentials credentials,
        String organisation,
        Patience patience,
        Optional<Store> keys,
        Optional<Store> trust) {

    /** Never shown: its text is empty of secrets. */
    record Credentials(String clientId, String secret, String scope) {
        @Override
        public String toString() {
            return "Credentials of " + clientId;
        }
    }

    /** @param answer for a whole answer, however it arrives */
    record Patience(Duration connect, Duration read, Duration answer) {}

    @SuppressWarnings("ArrayRecordComponent") // a password that is never compared
    record Store(Path file, char[] password) {
        @Override
        public String toString() {
            return file.toString();
        }
    }
}
