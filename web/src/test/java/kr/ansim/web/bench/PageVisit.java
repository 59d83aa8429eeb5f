package kr.ansim.web.bench;

import java.util.List;

/**
 * A kind of request that people make again and again, with the addresses it is made to in turn.
 *
 * @param headers what is sent with it, such as cookies or a key, one a line
 * @param proof what the answer must hold, so that an empty page is not taken for a fast one
 */
record PageVisit(String name, String headers, List<String> addresses, String proof) {

    PageVisit {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException(name + " leads nowhere");
        }
    }

    String address(int round) {
        return addresses.get(round % addresses.size());
    }
}
