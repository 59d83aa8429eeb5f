package kr.ansim.web.bench;

/** Something that clients do again and again, each over a line of its own. */
interface Work {

    String name();

    Client open() throws Exception;

    /** One client; used by one thread only. */
    interface Client extends AutoCloseable {

        /** Does it once; whatever is thrown counts as a failure. */
        void once() throws Exception;

        @Override
        void close() throws Exception;
    }
}
