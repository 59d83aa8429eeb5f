package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The keys whose first request runs on this node, so that a second one need not wait for the database to tell. */
@ApplicationScoped
public class RunningKeys {

    private final Set<KeyDigest> running = ConcurrentHashMap.newKeySet();

    /** Whether no request with this key was running; if so, one is now. */
    public boolean enter(KeyDigest key) {
        return running.add(key);
    }

    public void leave(KeyDigest key) {
        running.remove(key);
    }
}
