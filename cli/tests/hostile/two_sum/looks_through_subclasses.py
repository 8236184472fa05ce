# WrongAnswer: climbs from an object to all classes
def two_sum(nums, target):
    names = {cls.__name__ for cls in ().__class__.__base__.__subclasses__()}
    assert not names & {"Popen", "FileIO", "Socket", "CDLL"}
    return [0, 0]
