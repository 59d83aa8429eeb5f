package kr.ansim.web.bench;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a quiet machine before each round, where others use it too: runs the command of {@code bench.gate}, which echoes
 * a line once it is our turn and ends when its input does, for instance {@code flock FILE cat}.
 */
final class Gate implements AutoCloseable {

    private final @Nullable Process holder;

    private Gate(@Nullable Process holder) {
        this.holder = holder;
    }

    static Gate pass() throws IOException {
        String command = System.getProperty("bench.gate", "");
        if (command.isBlank()) {
            return new Gate(null);
        }
        Process process = new ProcessBuilder(List.of(command.split(" ")))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        if (process.getInputStream().read() < 0) {
            throw new IOException(command + " does not let us in");
        }
        return new Gate(process);
    }

    @Override
    public void close() throws IOException {
        if (holder != null) {
            holder.getOutputStream().close();
        }
    }
}
