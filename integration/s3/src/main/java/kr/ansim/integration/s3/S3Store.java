package kr.ansim.integration.s3;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.ansim.platform.port.FileContent;
import kr.ansim.platform.port.FileStore;
import kr.ansim.platform.port.StoredFile;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Files as objects of one bucket. Each goes there in one signed request, so that it is there whole or not at all, and is
 * looked at once more before it counts as stored.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class S3Store implements FileStore {

    private static final String TYPE = "application/octet-stream";

    @Inject
    private S3Connection connection;

    public S3Store() {}

    S3Store(S3Connection connection) {
        this.connection = connection;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String id() {
        return "s3";
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean configured() {
        return connection.isConfigured();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int rank() {
        return 1;
    }

    @Override
    public void write(String name, FileContent content) throws IOException {
        try (Spool spool = new Spool()) {
            spool.fill(content);
            long length = spool.length();
            asked(s3 -> s3.putObject(
                    put -> put.bucket(connection.bucket()).key(name).contentType(TYPE),
                    RequestBody.fromContentProvider(spool::content, length, TYPE)));
            if (found(name).filter(stored -> stored.contentLength() == length).isEmpty()) {
                delete(name);
                throw new IOException("the S3 store has not kept what it got");
            }
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(new WholeObject(asked(
                    s3 -> s3.getObject(get -> get.bucket(connection.bucket()).key(name)))));
        } catch (Missing missing) {
            return Optional.empty();
        }
    }

    @Override
    public boolean exists(String name) throws IOException {
        return found(name).isPresent();
    }

    @Override
    public void delete(String name) throws IOException {
        asked(s3 -> s3.deleteObject(delete -> delete.bucket(connection.bucket()).key(name)));
    }

    @Override
    public List<StoredFile> list(@Nullable String after, int most) throws IOException {
        return asked(s3 -> s3.listObjectsV2(list ->
                        list.bucket(connection.bucket()).startAfter(after).maxKeys(most)))
                .contents()
                .stream()
                .map(object -> new StoredFile(object.key(), object.lastModified()))
                .toList();
    }

    /** An object comes into being in one request, so none is ever half there. */
    @Override
    public void tidy(Instant before) {
        // nothing is left behind
    }

    private Optional<HeadObjectResponse> found(String name) throws IOException {
        try {
            return Optional.of(asked(
                    s3 -> s3.headObject(head -> head.bucket(connection.bucket()).key(name))));
        } catch (Missing missing) {
            return Optional.empty();
        }
    }

    private <T> T asked(Question<T> question) throws IOException {
        try {
            return question.ask(connection.client());
        } catch (NoSuchKeyException missing) {
            throw new Missing(missing);
        } catch (AwsServiceException refused) {
            throw new IOException("the S3 store answered " + refused.statusCode(), refused);
        } catch (SdkException | UncheckedIOException away) {
            throw new IOException("the S3 store was not reached", away);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(S3Client s3);
    }

    private static final class Missing extends IOException {

        private static final long serialVersionUID = 1L;

        Missing(Throwable cause) {
            super("the S3 store has no such object", cause);
        }
    }
}
