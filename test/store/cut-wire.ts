import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * A wire to a server on a unix socket that breaks when told: what is said next in one direction is lost, and
 * the connection with it. A new connection goes through again.
 */
export async function cutWire(server: string, socket: string) {
  let losing: 'to Redis' | 'from Redis' | undefined;
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(server);
    const pass = (from: Socket, to: Socket, direction: typeof losing) => {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
      from.on('data', (bytes) => {
        if (losing !== direction) return to.write(bytes);
        losing = undefined;
        near.destroy();
        return far.destroy();
      });
    };
    pass(near, far, 'to Redis');
    pass(far, near, 'from Redis');
  });
  listener.listen(socket);
  await once(listener, 'listening');
  return {
    socket,
    loseNext(direction: 'to Redis' | 'from Redis') {
      losing = direction;
    },
    async close() {
      for (const open of sockets) open.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}
