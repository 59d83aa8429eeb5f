package kr.ansim.integration.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The program itself. It is given the picture through a pipe and tells the words through another, so that nothing of a
 * photograph is ever written to a disk.
 */
record Tesseract(String command, Duration within) {

    private static final int LONGEST_ANSWER = 100_000;
    private static final List<String> LANGUAGES = List.of("kor", "eng");

    /** A block of text in lines, as on a label, in the size to which pictures are brought. */
    private static final List<String> READ =
            List.of("stdin", "stdout", "-l", String.join("+", LANGUAGES), "--psm", "6", "--dpi", "300");

    /** @return the words; empty when the program could make nothing of the picture */
    Optional<String> read(byte[] picture) throws IOException, TooSlow {
        Answer answer = ask(READ, picture);
        return answer.status() == 0 ? Optional.of(answer.text()) : Optional.empty();
    }

    /** Whether it can be started and knows the languages of our labels. */
    boolean isThere() {
        try {
            Answer answer = ask(List.of("--list-langs"), new byte[0]);
            return answer.status() == 0
                    && answer.text().lines().map(String::strip).toList().containsAll(LANGUAGES);
        } catch (IOException | TooSlow notThere) {
            return false;
        }
    }

    private Answer ask(List<String> arguments, byte[] input) throws IOException, TooSlow {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process program = builder.start();
        AtomicBoolean late = new AtomicBoolean();
        // ends what we write to and read from, too
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    kill(program);
                },
                CompletableFuture.delayedExecutor(within.toMillis(), TimeUnit.MILLISECONDS));
        try {
            give(program, input);
            String text = take(program);
            int status = program.waitFor();
            if (late.get()) {
                throw new TooSlow();
            }
            return new Answer(status, text);
        } catch (IOException broken) {
            if (late.get()) {
                throw new TooSlow();
            }
            throw broken;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new TooSlow();
        } finally {
            end.cancel(false);
            kill(program);
        }
    }

    /** A program that has seen enough closes its ear; what it says is taken all the same. */
    private static void give(Process program, byte[] input) {
        try (OutputStream ear = program.getOutputStream()) {
            ear.write(input);
        } catch (IOException closed) {
            // its status tells
        }
    }

    private static String take(Process program) throws IOException {
        try (InputStream mouth = program.getInputStream()) {
            String text = new String(mouth.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            if (mouth.read() >= 0) {
                kill(program);
            }
            return text;
        }
    }

    private static void kill(Process program) {
        program.descendants().forEach(ProcessHandle::destroyForcibly);
        program.destroyForcibly();
    }

    private record Answer(int status, String text) {}

    /** It did not answer in time. */
    static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
