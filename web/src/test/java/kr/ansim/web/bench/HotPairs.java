package kr.ansim.web.bench;

import java.io.IOException;

/** Everybody comes to one site: a hold and its cancellation, so that the doors never run out. */
record HotPairs(House house) implements Work {

    static final String NAME = "REST hold + cancel, one site";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Client open() {
        HttpLine line = new HttpLine(house.port());
        return new Client() {
            @Override
            public void once() throws IOException {
                HttpLine.Answer held = line.send(Calls.post(
                        Holds.PATH, house.shopKey(), Holds.body(house.town().hotSite(), Town.Kind.SMALL)));
                if (held.status() != 201) {
                    throw new IOException(held.toString());
                }
                String id = held.body().substring(7, 43);
                HttpLine.Answer ended = line.send(Calls.post(Holds.PATH + "/" + id + "/cancel", house.shopKey(), ""));
                if (ended.status() != 200) {
                    throw new IOException(ended.toString());
                }
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }
}
