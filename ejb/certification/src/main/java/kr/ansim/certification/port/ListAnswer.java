package kr.ansim.certification.port;

import java.util.Optional;

/** How the reading of a list ended. Entries handed over before it broke are true, but the list is not whole. */
public sealed interface ListAnswer {

    /**
     * @param next what to send next time so that only changes come; empty where the source knows no deltas
     * @param receipt what proves the list; only of a source whose list is one answer
     */
    record Complete(long entries, String next, Optional<ListReceipt> receipt) implements ListAnswer {

        public Complete(long entries, String next) {
            this(entries, next, Optional.empty());
        }
    }

    /** Nothing has changed since the time sent. */
    record UpToDate(String next) implements ListAnswer {}

    record Broken(long entries, Unavailability why) implements ListAnswer {}
}
