package kr.ansim.platform.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jspecify.annotations.Nullable;

/** Counts changes by what happened, as the metric {@code ansim_changes_total}. What was rolled back never happened. */
@ApplicationScoped
public class ChangeCounts {

    private static final String NAME = "ansim_changes";

    @Inject
    private @Nullable MetricRegistry registry;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transaction;

    public void countAtCommit(String action) {
        if (registry == null || transaction == null) {
            return;
        }
        if (transaction.getTransactionKey() == null) {
            count(action);
        } else {
            transaction.registerInterposedSynchronization(new AtCommit(action));
        }
    }

    private void count(String action) {
        if (registry != null) {
            registry.counter(NAME, new Tag("action", action)).inc();
        }
    }

    private final class AtCommit implements Synchronization {

        private final String action;

        AtCommit(String action) {
            this.action = action;
        }

        @Override
        public void beforeCompletion() {
            // whether it happened is not known yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                count(action);
            }
        }
    }
}
