package kr.ansim.web.support;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro starts with a deployment and ends with it, and Arquillian has a container for each request of JUnit's, which may
 * be a test class; here one server stays up from the first test class of a virtual machine to its last.
 */
public class OnePayara extends PayaraMicroDeployableContainer {

    private record Running(OnePayara container, Archive<?> archive, ProtocolMetaData metaData) {}

    private static @Nullable Running running;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        Running already = running;
        if (already == null) {
            already = new Running(this, archive, super.deploy(archive));
            running = already;
        }
        return already.metaData();
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // stays for the next test class
    }

    @Override
    public void stop() {
        // stays for the next test class
    }

    /** After the last test. */
    static void end() {
        Running last = running;
        if (last != null) {
            running = null;
            last.container().end(last.archive());
        }
    }

    private void end(Archive<?> archive) {
        try {
            super.undeploy(archive);
            super.stop();
        } catch (DeploymentException | LifecycleException failure) {
            throw new IllegalStateException("Payara does not stop", failure);
        }
    }
}
