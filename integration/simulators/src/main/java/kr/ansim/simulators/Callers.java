package kr.ansim.simulators;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The addresses from which the authorities may be called; none at all stands for any. */
public record Callers(List<InetAddress> registered) {

    static final Callers ANY = new Callers(List.of());

    /** @throws IllegalArgumentException when one of the addresses is none */
    static Callers of(String list) {
        List<InetAddress> registered = new ArrayList<>();
        for (String address : list.split(",", -1)) {
            if (!address.matches("[0-9A-Fa-f.:]+")) {
                throw new IllegalArgumentException("--callers needs IP addresses between commas");
            }
            try {
                registered.add(InetAddress.getByName(address));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("--callers needs IP addresses between commas", e);
            }
        }
        return new Callers(registered);
    }

    public boolean know(InetAddress caller) {
        return registered.isEmpty() || registered.contains(caller);
    }
}
